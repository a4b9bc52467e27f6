import source from '../../lib/messages/en-GB.json';

// The bundler writes the messages into scripts: tests, which load the modules themselves, have them as an object.
Object.assign(globalThis, { MESSAGES: source.browser });
