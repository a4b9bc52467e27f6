import { expect, test } from 'vitest';
import { usualPlaces } from './browser.mjs';

test('on Linux the path is searched, Chromium before Chrome, and /usr/bin even when it is not on the path', () => {
  const places = usualPlaces('linux', { PATH: '/opt/bin:/usr/local/bin' });
  expect(places.slice(0, 3)).toEqual(['/opt/bin/chromium', '/usr/local/bin/chromium', '/usr/bin/chromium']);
  expect(places).toContain('/usr/bin/google-chrome');
});

test('on macOS programs of the computer and of the user are known', () => {
  const places = usualPlaces('darwin', { HOME: '/Users/ada' });
  expect(places).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
  expect(places).toContain('/Users/ada/Applications/Chromium.app/Contents/MacOS/Chromium');
});

test('on Windows the folders come from the environment, and those that it lacks are left out', () => {
  expect(usualPlaces('win32', { PROGRAMFILES: 'C:\\Program Files' })).toEqual([
    'C:\\Program Files\\Chromium\\Application\\chrome.exe',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
  ]);
});
