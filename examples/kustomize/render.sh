#!/bin/sh
# A generator of kustomize: the manifests of web.imports as a list of resources.
cd "$(dirname "$0")" || exit 1
items=$(importspec render -o json web.imports) || exit 1
printf '{"apiVersion":"config.kubernetes.io/v1","kind":"ResourceList","items":[%s]}\n' "$items"
