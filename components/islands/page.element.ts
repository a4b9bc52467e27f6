import { CopyButton } from './copy-button.element';
import { FigureExplorer } from './figure-explorer.element';
import { fetchFontsLater } from './later-fonts';
import { SharePanel } from './share-panel.element';
import { ThemeChoice } from './theme-choice.element';

// What every page loads: it waits, and loads the rest when a reader asks for it.
customElements.define('copy-button', CopyButton);
customElements.define('figure-explorer', FigureExplorer);
customElements.define('share-panel', SharePanel);
customElements.define('theme-choice', ThemeChoice);
fetchFontsLater();
