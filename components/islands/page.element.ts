import { CopyButton } from './copy-button.element';
import { FigureExplorer } from './figure-explorer.element';
import { ThemeChoice } from './theme-choice.element';

// What every page loads: it waits, and loads the rest when a reader asks for it.
customElements.define('copy-button', CopyButton);
customElements.define('figure-explorer', FigureExplorer);
customElements.define('theme-choice', ThemeChoice);
