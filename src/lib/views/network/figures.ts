import { noFilters, type ActivityFilters } from '../../figures/activities/slice.ts';
import type { Figure } from '../../figures/figure.ts';
import type { NetworkRow } from '../../figures/network/cube.ts';
import { networkJoint } from '../../figures/network/joint.ts';
import { networkLeads, networkPartners } from '../../figures/network/roles.ts';
import { filtered } from '../registered.ts';
import { networkSpecs } from './specs.ts';

const follow = (figure: Figure<NetworkRow, ActivityFilters>) =>
	filtered(
		figure,
		'/netzwerk/',
		(rows, { locale }) => networkSpecs(rows, locale),
		(values) => ({ ...noFilters, ...values })
	);

/** Figures of the network; all follow its filters. */
export const figures = [follow(networkJoint), follow(networkLeads), follow(networkPartners)];
