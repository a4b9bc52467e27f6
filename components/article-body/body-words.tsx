import type { ComponentType, ReactNode } from 'react';
import type { Word } from '../../lib/domain/vocabulary';
import type { BodyView, UseView } from '../../lib/views/body-view';
import { Cite } from './cite';
import { Claimed } from './claimed';
import { Corrected } from './corrected';
import { PendingData } from './pending-data';
import { Problems } from './problems';
import { Stat } from './stat';
import { Term } from './term';
import { Uncited } from './uncited';

/** The props of a component that an author used in MDX, such as `<Stat>`. */
interface WordProps {
  /** The index of the component in `BodyView.uses`. */
  readonly use?: string;
  readonly children?: ReactNode;
}

/** Functions that take an id and render the figure, fact-check or viewpoint that an article shows within its text. */
export interface Embeds {
  readonly figure: (id: string) => ReactNode;
  readonly factCheck: (id: string) => ReactNode;
  readonly viewpoint: (id: string) => ReactNode;
}

/** Functions that render nothing, for text that must not contain figures, fact-checks or viewpoints. */
export const nothingEmbedded: Embeds = { figure: () => null, factCheck: () => null, viewpoint: () => null };

/** Returns the components that authors can use in MDX, by name. Each component gets its data from `view`. */
export function bodyWords(
  view: BodyView,
  embeds: Embeds,
  notes: 'on-page' | 'elsewhere',
): Record<Word, ComponentType<WordProps>> {
  const at = <W extends Word>(word: W, show: (use: Extract<UseView, { word: W }>) => ReactNode) =>
    function AuthoredComponent({ use }: WordProps) {
      const found = view.uses[Number(use)];
      if (found?.word === 'Broken') return <Problems problems={found.problems} />;
      return found !== undefined && isUse(found, word) ? <>{show(found)}</> : <PendingData word={word} />;
    };
  return {
    Stat: at('Stat', (use) => <Stat use={use} notes={notes} />),
    Claimed: at('Claimed', (use) => <Claimed use={use} />),
    Uncited: at('Uncited', (use) => <Uncited use={use} />),
    Term: at('Term', (use) => <Term use={use} notes={notes} />),
    Finding: at('Finding', (use) => use.text),
    Plain: at('Plain', (use) => use.text),
    Corrected: at('Corrected', (use) => <Corrected use={use} />),
    Cite: at('Cite', (use) => <Cite use={use} notes={notes} />),
    Figure: at('Figure', (use) => embeds.figure(use.id)),
    FactCheck: at('FactCheck', (use) => embeds.factCheck(use.id)),
    Viewpoint: at('Viewpoint', (use) => embeds.viewpoint(use.id)),
  };
}

function isUse<W extends Word>(use: UseView, word: W): use is Extract<UseView, { word: W }> {
  return use.word === word;
}
