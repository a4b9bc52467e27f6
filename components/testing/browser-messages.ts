import source from '../../lib/messages/en-GB.json';

// In builds, the bundler inserts the messages into scripts. Tests load the modules directly, so they need the messages as a global
// variable.
Object.assign(globalThis, { MESSAGES: source.browser });
