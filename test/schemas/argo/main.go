// Compares manifests with live objects as Argo CD does. Reads a line of JSON for each pair, and prints for each whether
// Argo CD shows it as OutOfSync.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/argoproj/gitops-engine/pkg/diff"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
)

type pair struct {
	Config unstructured.Unstructured
	Live   unstructured.Unstructured
}

func main() {
	decoder := json.NewDecoder(os.Stdin)
	for {
		var next pair
		err := decoder.Decode(&next)
		if errors.Is(err, io.EOF) {
			return
		}
		var result *diff.DiffResult
		if err == nil {
			result, err = diff.Diff(&next.Config, &next.Live)
		}
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		fmt.Println(result.Modified)
	}
}
