import { expect, test } from 'vitest';
import { defaultBrowserPaths } from './browser.mjs';

test('on Linux, PATH is searched for the headless shell, Chromium, then Chrome, and /usr/bin is searched even if it is not on PATH', () => {
  const places = defaultBrowserPaths('linux', { PATH: '/opt/bin:/usr/local/bin' });
  const shells = ['/opt/bin', '/usr/local/bin', '/usr/bin'].map((folder) => `${folder}/chromium-headless-shell`);
  expect(places.slice(0, 3)).toEqual(shells);
  expect(places.indexOf('/opt/bin/chromium')).toBe(3);
  expect(places).toContain('/usr/bin/google-chrome');
});

test('on macOS, system-wide applications and the user’s own are searched', () => {
  const places = defaultBrowserPaths('darwin', { HOME: '/Users/ada' });
  expect(places).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
  expect(places).toContain('/Users/ada/Applications/Chromium.app/Contents/MacOS/Chromium');
});

test('on Windows, the folders come from the environment, and missing variables are ignored', () => {
  expect(defaultBrowserPaths('win32', { PROGRAMFILES: 'C:\\Program Files' })).toEqual([
    'C:\\Program Files\\Chromium\\Application\\chrome.exe',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
  ]);
});
