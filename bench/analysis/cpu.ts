/** Milliseconds that this thread has worked so far: what else runs on the machine does not count against it. */
export function cpuMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
