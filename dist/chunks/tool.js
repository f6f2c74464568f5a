// src/text/tool.ts
const tool = {
	name: "packgate",
	version: "0.1.0"
};
const actionReference = "packgate/packgate@v0.1.0";
export { actionReference, tool };
