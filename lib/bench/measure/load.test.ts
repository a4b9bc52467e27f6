import { expect, test } from 'vitest';
import { readWrk } from './load';

const printed = `Running 8s test @ http://localhost:8080/
  1 threads and 50 connections
  Latency Distribution
     50%    4.10ms
     99%  812.00us
  16000 requests in 8.00s, 1.20GB read
Requests/sec:   2000.25
Transfer/sec:    153.60MB
`;

test('readWrk reads the requests per second, and the 99th percentile of the response time in milliseconds', () => {
  expect(readWrk(printed)).toEqual({ requestsPerSecond: 2000.25, p99: 0.812 });
  expect(readWrk(printed.replace('812.00us', '1.50s')).p99).toBe(1500);
});

test('readWrk rejects a run with error responses', () => {
  expect(() => readWrk(`${printed}  Non-2xx or 3xx responses: 3\n`)).toThrow('unexpected report');
});
