// src/text/tool.ts
const tool = {
	name: "packgate",
	version: "0.1.0"
};
const actionReference = "packgate/packgate@v0.1.0";
const rulePage = (rule) => `https://github.com/packgate/packgate/blob/v0.1.0/docs/rules/${rule}.md`;
export { actionReference, rulePage, tool };
