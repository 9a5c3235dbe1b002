import type { ChangeKind } from '../../figures/editions/compare.ts';

/** Id of the part of the page that lists the changes of one kind. */
export const anchorOf = (kind: ChangeKind): string => `aenderung-${kind}`;
