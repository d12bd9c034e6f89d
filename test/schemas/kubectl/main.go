// Runs kubectl's own code against an API server in this process that serves image streams and takes what it is sent:
//
//	importspec-kubectl OPENAPI.json --cache-dir FOLDER create --validate=true -f FILE
package main

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"

	openapi "github.com/google/gnostic-models/openapiv2"
	"google.golang.org/protobuf/proto"
	"k8s.io/component-base/cli"
	"k8s.io/kubectl/pkg/cmd"
)

const groupVersion = "image.openshift.io/v1"

type object = map[string]any

func main() {
	document, err := documentOf(os.Args[1])
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
	server := httptest.NewServer(handler(document))
	defer server.Close()
	// Plugins see the arguments of the process, and commands those that are set.
	os.Args = append([]string{"kubectl"}, os.Args[2:]...)
	command := cmd.NewDefaultKubectlCommand()
	command.SetArgs(append([]string{"--server", server.URL}, os.Args[1:]...))
	os.Exit(cli.Run(command))
}

// documentOf reads an OpenAPI document and returns the form in which kubectl asks for it.
func documentOf(path string) ([]byte, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	document, err := openapi.ParseDocument(text)
	if err != nil {
		return nil, err
	}
	return proto.Marshal(document)
}

func resource(name, kind string, verbs ...string) object {
	return object{"name": name, "singularName": strings.ToLower(kind), "kind": kind, "namespaced": true, "verbs": verbs}
}

func handler(document []byte) http.Handler {
	version := object{"groupVersion": groupVersion, "version": "v1"}
	group := object{"name": "image.openshift.io", "versions": []object{version}, "preferredVersion": version}
	answers := map[string]object{
		"/api":     {"kind": "APIVersions", "versions": []string{"v1"}},
		"/api/v1":  {"kind": "APIResourceList", "groupVersion": "v1", "resources": []object{}},
		"/apis":    {"kind": "APIGroupList", "apiVersion": "v1", "groups": []object{group}},
		"/version": {"major": "1", "minor": "34", "gitVersion": "v1.34.0"},
		"/apis/" + groupVersion: {"kind": "APIResourceList", "groupVersion": groupVersion, "resources": []object{
			resource("imagestreams", "ImageStream", "create", "get", "patch"),
			resource("imagestreamimports", "ImageStreamImport", "create"),
		}},
	}
	return http.HandlerFunc(func(writer http.ResponseWriter, request *http.Request) {
		path := request.URL.Path
		answer, known := answers[path]
		switch {
		case path == "/openapi/v2":
			writer.Header().Set("Content-Type", "application/octet-stream")
			writer.Write(document)
		case known:
			writer.Header().Set("Content-Type", "application/json")
			json.NewEncoder(writer).Encode(answer)
		case request.Method == http.MethodPost:
			body, err := io.ReadAll(request.Body)
			if err != nil {
				panic(err)
			}
			writer.Header().Set("Content-Type", "application/json")
			writer.WriteHeader(http.StatusCreated)
			writer.Write(body)
		default:
			http.NotFound(writer, request)
		}
	})
}
