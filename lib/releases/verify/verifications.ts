import { budgets } from './budgets';
import { copies } from './copies';
import { dropped } from './dropped';
import { heldBack } from './held-back';
import { links } from './links';
import { markup } from './markup';
import { names } from './names';
import { preview } from './preview';
import type { Verification } from './release-site';

/**
 * The verifications that every release undergoes, in the order in which they run. Before they run, the publish command compares the files
 * with the manifest.
 */
export const verifications: readonly Verification[] = [
  preview,
  heldBack,
  copies,
  links,
  markup,
  names,
  budgets,
  dropped,
];
