// Writes what kustomize knows of Kubernetes' own lists: which patches merge, and by which keys.
//
//	go run . > kubernetes.json
//
// A kustomization with an OpenAPI file of its own loses this, so schemas/kustomize.json has to have it.
package main

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"sigs.k8s.io/kustomize/kyaml/openapi"
	"sigs.k8s.io/kustomize/kyaml/yaml"
)

type schema = map[string]any

const refPrefix = "#/definitions/"

var definitions map[string]schema

// merges remembers whether a definition has lists that patches merge, at any depth.
var merges = map[string]bool{}

func hasMerges(name string) bool {
	if known, ok := merges[name]; ok {
		return known
	}
	merges[name] = false
	for _, property := range propertiesOf(definitions[name]) {
		if reduced(property) != nil {
			merges[name] = true
		}
	}
	return merges[name]
}

// propertiesOf leaves out the status, which nobody patches.
func propertiesOf(definition schema) map[string]any {
	properties, _ := definition["properties"].(map[string]any)
	found := maps.Clone(properties)
	delete(found, "status")
	return found
}

// reduced keeps what decides how a property is merged; nil if nothing does.
func reduced(property any) schema {
	source := property.(map[string]any)
	if ref, ok := source["$ref"].(string); ok {
		if !hasMerges(strings.TrimPrefix(ref, refPrefix)) {
			return nil
		}
		return schema{"$ref": ref}
	}
	items, ok := source["items"].(map[string]any)
	if !ok {
		return nil
	}
	kept := schema{"type": "array"}
	for key, value := range source {
		if strings.HasPrefix(key, "x-kubernetes-patch-") {
			kept[key] = value
		}
	}
	ref, isRef := items["$ref"].(string)
	if len(kept) == 1 && (!isRef || !hasMerges(strings.TrimPrefix(ref, refPrefix))) {
		return nil
	}
	if isRef && hasMerges(strings.TrimPrefix(ref, refPrefix)) {
		kept["items"] = schema{"$ref": ref}
	} else if isRef {
		kept["items"] = schema{"type": "object"}
	} else {
		kept["items"] = schema{"type": items["type"]}
	}
	return kept
}

func main() {
	openapi.SchemaForResourceType(yaml.TypeMeta{APIVersion: "v1", Kind: "Pod"})
	text, err := json.Marshal(openapi.Schema().Definitions)
	if err == nil {
		err = json.Unmarshal(text, &definitions)
	}
	if err != nil {
		panic(err)
	}
	fmt.Print("{")
	separator := ""
	for _, name := range slices.Sorted(maps.Keys(definitions)) {
		if !hasMerges(name) || strings.HasSuffix(name, "List") {
			continue
		}
		properties := schema{}
		for key, property := range propertiesOf(definitions[name]) {
			if kept := reduced(property); kept != nil {
				properties[key] = kept
			}
		}
		definition := schema{"type": "object", "properties": properties}
		if kinds, ok := definitions[name]["x-kubernetes-group-version-kind"]; ok {
			definition["x-kubernetes-group-version-kind"] = kinds
		}
		line, _ := json.Marshal(definition)
		fmt.Printf("%s\n%q:%s", separator, name, line)
		separator = ","
	}
	fmt.Println("\n}")
}
