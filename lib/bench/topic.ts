/** The names of invented countries. The keys are the forms that ids use. */
export const countries = {
  arvenia: 'Arvenia',
  brovia: 'Brovia',
  cesmark: 'Cesmark',
  doria: 'Doria',
  elvand: 'Elvand',
} as const;

const themes = ['harvests', 'railways', 'lending', 'housing', 'fisheries', 'timber', 'shipping', 'power'] as const;

/** A topic that the newsroom covers, with the ids by which its files refer to each other. */
export interface Topic {
  readonly index: number;
  /** The name of the topic's statistics file and of its figures folder. */
  readonly id: string;
  readonly noun: string;
  /** The ids of its sources: the yearbook, the accounts and the printed report. */
  readonly yearbook: string;
  readonly accounts: string;
  readonly report: string;
  /** The ids of its series: shares of GDP, and amounts. */
  readonly shares: string;
  readonly amounts: string;
}

export function topicAt(index: number): Topic {
  const noun = themes[index % themes.length] ?? themes[0];
  const id = `${noun}-${index + 1}`;
  const office = `office-${index + 1}`;
  return {
    index,
    id,
    noun,
    yearbook: `${office}/yearbook-2025`,
    accounts: `${office}/accounts-2025`,
    report: `${office}/report-2025`,
    shares: `${office}/${noun}-share`,
    amounts: `${office}/${noun}-value`,
  };
}
