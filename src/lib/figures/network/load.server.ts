import type { Locale } from '../../core/locale.ts';
import { run } from '../../data/run.server.ts';
import { cubeParams } from '../load.server.ts';
import { networkCube, type NetworkRow } from './cube.ts';
import { readNetwork } from './network.ts';
import { makeOrganisationProfile, type OrganisationProfile } from './profile.ts';

let rows: Promise<NetworkRow[]> | undefined;

/** The cube of the network; one query for all pages of a build. */
export const loadNetworkRows = (): Promise<NetworkRow[]> => (rows ??= run(networkCube, cubeParams));

/** Ids of all organisations of the vocabulary. */
export const loadOrganisationIds = async (): Promise<string[]> =>
	readNetwork(await loadNetworkRows(), 'de').bodies.map(({ id }) => id);

/** Everything the page of one organisation shows; undefined for an unknown id. */
export const loadOrganisationProfile = async (
	id: string,
	locale: Locale
): Promise<OrganisationProfile | undefined> =>
	makeOrganisationProfile(readNetwork(await loadNetworkRows(), locale), id);
