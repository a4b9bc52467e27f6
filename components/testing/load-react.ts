// React has a development and a production build, and uses the one that was loaded first. `openDrafters` loads the production build,
// after which the same worker could not render components that the tests compile for development.
import 'react-dom/server';
