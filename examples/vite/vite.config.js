import importspec from "importspec/unplugin";
import { defineConfig } from "vite";

export default defineConfig({ plugins: [importspec.vite()] });
