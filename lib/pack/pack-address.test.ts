import { describe, expect, test } from 'vitest';
import { parsePackAddress } from './pack-address.ts';

describe('parsePackAddress', () => {
  test.each([
    ['https://desk.example/a.pack.json', 'https://desk.example/a.pack.json'],
    [' https://desk.example:8443/a?v=1#x ', 'https://desk.example:8443/a?v=1'],
    ['http://127.0.0.1:8080/a.json', 'http://127.0.0.1:8080/a.json'],
    ['http://localhost/a.json', 'http://localhost/a.json'],
    ['http://[::1]:9/a.json', 'http://[::1]:9/a.json'],
  ])('takes %s', (text, address) => {
    expect(parsePackAddress(text).href).toBe(address);
  });

  test.each([
    ['', 'no-address'],
    ['desk.example/a', 'no-address'],
    ['javascript:alert(1)', 'no-address'],
    ['file:///etc/passwd', 'no-address'],
    ['ftp://desk.example/a', 'no-address'],
    [`https://desk.example/${'a'.repeat(2000)}`, 'no-address'],
    ['http://desk.example/a', 'not-https'],
    ['http://127.0.0.1.desk.example/a', 'not-https'],
    ['http://localhost.example/a', 'not-https'],
    ['https://me:secret@desk.example/a', 'password'],
  ])('refuses %j', (text, reason) => {
    expect(() => parsePackAddress(text)).toThrow(
      expect.objectContaining({ name: 'BadPackAddressError', reason }),
    );
  });
});
