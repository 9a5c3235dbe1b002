import { loadCatalog } from '#lib/data/catalog.server.ts';

export const load = async () => {
	const catalog = await loadCatalog();
	return {
		catalog: {
			...catalog,
			datasets: catalog.datasets.map(
				({ id, title, description, group, rows, referenceDate, sources, licenses, files }) => ({
					id,
					title,
					description,
					group,
					rows,
					referenceDate,
					sources,
					licenses,
					files
				})
			)
		}
	};
};
