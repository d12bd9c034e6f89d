import importspec from "importspec/eslint";

export default importspec.configs.recommended;
