import { CopyButton } from './copy-button.element';
import { defineWhenParsed } from './define-when-parsed';
import { FigureExplorer } from './figure-explorer.element';
import { fetchFontsLater } from './later-fonts';
import { SharePanel } from './share-panel.element';
import { ThemeChoice } from './theme-choice.element';

// What every page loads: it waits, and loads the rest when a reader asks for it.
defineWhenParsed({
  'copy-button': CopyButton,
  'figure-explorer': FigureExplorer,
  'share-panel': SharePanel,
  'theme-choice': ThemeChoice,
});
fetchFontsLater();
