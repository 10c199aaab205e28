// Run by startS3 in a process of its own: s3rver ciphers the places of its pages with DES, which Node has under a flag alone.
import S3rver from '@20minutes/s3rver';
import { S3_ACCESS } from './s3-access.ts';

const server = new S3rver({
  address: '127.0.0.1',
  port: 0,
  silent: true,
  directory: process.argv[2]!,
  configureBuckets: [{ name: S3_ACCESS.bucket, configs: [] }],
});
const { port } = await server.run();
console.log(`listening on ${port}`);
