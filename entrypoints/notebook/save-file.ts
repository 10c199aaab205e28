/** Hands a file to the browser's downloads and gives its name. */
export function saveFile({ name, blob }: { readonly name: string; readonly blob: Blob }): string {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The download has its own hold on the blob once it has begun.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return name;
}
