import { report } from "./check.js";
import { checkCommand } from "./command.js";
import { checkInstalls } from "./installs.js";
import { checkJsonnet } from "./jsonnet.js";
import { checkManifest } from "./manifest.js";
import { checkModules } from "./modules.js";
import { checkNodes } from "./nodes.js";
import { installPackage, installTools } from "./project.js";
import { checkRoot } from "./root.js";
import { checkTypes } from "./types.js";

/** Checks the package as users get it: packed, and installed in an empty project. Needs the registry. */
const project = installPackage();
installTools();
checkRoot(project);
checkCommand(project);
checkJsonnet(project);
checkManifest(project);
checkTypes(project);
checkModules(project);
checkNodes(project);
checkInstalls(project);
report();
