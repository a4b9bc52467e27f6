import { budgets } from './budgets';
import { copies } from './copies';
import { dropped } from './dropped';
import { heldBack } from './held-back';
import { links } from './links';
import { markup } from './markup';
import { names } from './names';
import { preview } from './preview';
import type { Verification } from './release-site';

/** What every release is verified for, in this order; that its bytes are those of its manifest comes before. */
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
