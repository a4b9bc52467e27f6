import { CopyButton } from './copy-button.element';
import { defineWhenParsed } from './define-when-parsed';
import { FigureExplorer } from './figure-explorer.element';
import { fetchFontsLater } from './later-fonts';
import { SharePanel } from './share-panel.element';
import { ThemeChoice } from './theme-choice.element';

// The script that every page loads. It defines small custom elements, which load the rest of their code only when the reader uses them.
defineWhenParsed({
  'copy-button': CopyButton,
  'figure-explorer': FigureExplorer,
  'share-panel': SharePanel,
  'theme-choice': ThemeChoice,
});
fetchFontsLater();
