#!/usr/bin/env bash
# The GitHub Action: checks with the importspec of the project, else with that of the action, which it builds.
# The inputs of action.yml come as PATHS, FORMAT, STRICT and REPORT.
set -euo pipefail

refuse() {
  echo "::error title=importspec::$1"
  exit 2
}

[[ $STRICT == true || $STRICT == false ]] || refuse "The input 'strict' is '$STRICT'. Write true or false."
paths=()
while IFS= read -r path; do
  if [[ $path =~ [^[:space:]] ]]; then paths+=("$path"); fi
done <<< "$PATHS"
[[ ${#paths[@]} -gt 0 ]] || refuse "The input 'paths' names nothing. Write files, directories or globs, one per line."

command=node_modules/.bin/importspec
if [[ ! -x $command ]]; then
  command="$GITHUB_ACTION_PATH/dist/cli.cjs"
  # Without install scripts: a check of YAML and .imports needs no Jsonnet binding.
  if [[ ! -x $command ]]; then
    (cd "$GITHUB_ACTION_PATH" && npm ci --ignore-scripts --no-audit --no-fund && npm run build) >&2
  fi
fi

args=(check --format "$FORMAT")
if [[ $STRICT == true ]]; then args+=(--strict); fi
if [[ -n $REPORT ]]; then exec > "$REPORT"; fi
"$command" "${args[@]}" -- "${paths[@]}"
