// React has a development and a production build, and a process uses the one that it loads first. Some tests load the production build
// (`lib/compile/renderers.ts`). If such a test ran first, its worker process could not render components that tests compile for
// development.
import 'react-dom/server';
