import { run } from '../../data/run.server.ts';
import { cubeParams } from '../load.server.ts';
import { networkCube, type NetworkRow } from './cube.ts';
import { readNetwork } from './network.ts';
import { rowsAbout } from './profile.ts';

let rows: Promise<NetworkRow[]> | undefined;

/** The cube of the network; one query for all pages of a build. */
export const loadNetworkRows = (): Promise<NetworkRow[]> => (rows ??= run(networkCube, cubeParams));

/** Ids of all organisations of the vocabulary. */
export const loadOrganisationIds = async (): Promise<string[]> =>
	readNetwork(await loadNetworkRows(), 'de').bodies.map(({ id }) => id);

/** The part of the cube that the page of one organisation shows; undefined for an unknown id. */
export const loadOrganisationRows = async (id: string): Promise<NetworkRow[] | undefined> =>
	rowsAbout(await loadNetworkRows(), id);
