import { CopyButton } from './copy-button.element';
import { defineWhenParsed } from './define-when-parsed';
import { FigureExplorer } from './figure-explorer.element';
import { fetchFontsLater } from './later-fonts';
import { SharePanel } from './share-panel.element';
import { ThemeChoice } from './theme-choice.element';

// The script of every page. It defines small elements, which load their other code only when the reader uses them.
defineWhenParsed({
  'copy-button': CopyButton,
  'figure-explorer': FigureExplorer,
  'share-panel': SharePanel,
  'theme-choice': ThemeChoice,
});
fetchFontsLater();
