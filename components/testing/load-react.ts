// React has one build for development and one for production, and keeps the one that was loaded first. `openDrafters` loads it for
// production: after that, components that the tests compile for development could not be rendered in the same worker.
import 'react-dom/server';
