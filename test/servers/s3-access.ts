/** The bucket of the test server, and the one pair of keys that s3rver knows. */
export const S3_ACCESS = {
  bucket: 'desk',
  region: 'us-east-1',
  accessKeyId: 'S3RVER',
  secretAccessKey: 'S3RVER',
} as const;
