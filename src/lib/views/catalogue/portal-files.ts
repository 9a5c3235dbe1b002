/** Files that describe the whole catalogue, beside the data. */
export const portalFiles = [
	{ id: 'turtle', name: 'catalog.ttl', type: 'text/turtle' },
	{ id: 'json', name: 'catalog.jsonld', type: 'application/ld+json' },
	{ id: 'package', name: 'datapackage.json', type: 'application/json' }
] as const;

/** Files that describe one dataset. */
export const descriptionFiles = (id: string) =>
	[
		{ id: 'csvw', name: `${id}.csv-metadata.json`, type: 'application/csvm+json' },
		{ id: 'package', name: `${id}.datapackage.json`, type: 'application/json' }
	] as const;
