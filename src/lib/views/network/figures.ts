import type { Figure } from '../../figures/figure.ts';
import type { NetworkRow } from '../../figures/network/cube.ts';
import { networkJoint } from '../../figures/network/joint.ts';
import { readNetwork, type NetworkFilters } from '../../figures/network/network.ts';
import { networkLeads, networkPartners } from '../../figures/network/roles.ts';
import { filtered } from '../registry.ts';
import { networkSpecs } from './specs.ts';

const follow = (figure: Figure<NetworkRow, NetworkFilters>) =>
	filtered(
		figure,
		'/netzwerk/',
		(rows, { locale }) => networkSpecs(readNetwork(rows, locale)),
		({ theme }) => ({ theme })
	);

/** Figures of the network; all follow its theme. */
export const figures = [follow(networkJoint), follow(networkLeads), follow(networkPartners)];
