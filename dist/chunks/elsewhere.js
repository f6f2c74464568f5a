import { npmConfig, publishConfigOf } from "./engine.js";
import { publishRegistry, registryUrl } from "./reports.js";
// src/acquire/registry/elsewhere.ts
async function publishesElsewhere({ name, packed, own, folder, wanted }, env) {
	const said = publishConfigOf(packed);
	const scope = name.startsWith("@") ? `${name.split("/")[0]}:registry` : "registry";
	const key = said[scope] === void 0 ? "registry" : scope;
	const registry = said[key];
	if (registry === void 0) return null;
	const config = await npmConfig(folder, env);
	const asked = publishRegistry(name, {
		wanted,
		publishConfig: own,
		config
	}).url;
	if ([asked, publishRegistry(name, {
		wanted: null,
		publishConfig: own,
		config
	}).url].some((url) => isSame(url, registry))) return null;
	return {
		field: `publishConfig.${key}`,
		registry,
		configured: withoutUser(asked)
	};
}
const isSame = (url, other) => {
	try {
		return withoutUser(registryUrl(other)) === withoutUser(url);
	} catch {
		return false;
	}
};
const withoutUser = (address) => {
	const url = new URL(address);
	url.username = "";
	url.password = "";
	return url.href;
};
export { publishesElsewhere };
