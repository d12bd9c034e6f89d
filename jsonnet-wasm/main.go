// go-jsonnet for WebAssembly: evaluates the one program that it is started with, and ends. engine.ts starts it.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"syscall/js"

	"github.com/google/go-jsonnet"
	"github.com/google/go-jsonnet/ast"
)

func main() {
	call := js.Global().Get("importspecJsonnet")
	files := &importer{read: call.Get("read"), found: map[string]jsonnet.Contents{}}
	vm := jsonnet.MakeVM()
	vm.MaxStack = call.Get("maxStack").Int()
	vm.ErrorFormatter = formatter{files}
	vm.Importer(files)
	vm.SetTraceOut(tracer{call.Get("trace")})
	each(call.Get("extStrings"), vm.ExtVar)
	each(call.Get("extCodes"), vm.ExtCode)
	each(call.Get("tlaStrings"), vm.TLAVar)
	each(call.Get("tlaCodes"), vm.TLACode)
	natives := call.Get("natives")
	for i := 0; i < natives.Length(); i++ {
		vm.NativeFunction(native(natives.Index(i).String(), call.Get("native")))
	}
	filename, source := call.Get("filename").String(), call.Get("source").String()
	// The deprecated function is the one that looks up imports beside the file that the snippet is named after.
	output, err := vm.EvaluateSnippet(filename, source) //nolint:staticcheck
	if err != nil {
		call.Call("fail", err.Error())
		return
	}
	call.Call("succeed", output)
}

// each passes the pairs of a list to a function.
func each(pairs js.Value, set func(name, value string)) {
	for i := 0; i < pairs.Length(); i++ {
		set(pairs.Index(i).Index(0).String(), pairs.Index(i).Index(1).String())
	}
}

// tracer passes on what std.trace writes.
type tracer struct{ write js.Value }

func (t tracer) Write(text []byte) (int, error) {
	t.write.Invoke(string(text))
	return len(text), nil
}

// importer reads files by a function of the host. A file is the same bytes for all imports.
type importer struct {
	read  js.Value
	found map[string]jsonnet.Contents
}

func (i *importer) Import(from, path string) (jsonnet.Contents, string, error) {
	answer := i.read.Invoke(from, path)
	if reason := answer.Get("error"); !reason.IsUndefined() {
		return jsonnet.Contents{}, "", errors.New(reason.String())
	}
	name := answer.Get("name").String()
	if contents, ok := i.found[name]; ok {
		return contents, name, nil
	}
	content := answer.Get("content")
	bytes := make([]byte, content.Length())
	js.CopyBytesToGo(bytes, content)
	i.found[name] = jsonnet.MakeContentsRaw(bytes)
	return i.found[name], name, nil
}

// native makes a function of the host callable. Like the functions of libjsonnet it takes one primitive value.
func native(name string, call js.Value) *jsonnet.NativeFunction {
	return &jsonnet.NativeFunction{
		Name:   name,
		Params: ast.Identifiers{"text"},
		Func: func(args []any) (any, error) {
			switch args[0].(type) {
			case []any, map[string]any:
				return nil, errors.New("native extensions can only take primitives.")
			}
			answer := call.Invoke(name, args[0])
			if reason := answer.Get("error"); !reason.IsUndefined() {
				return nil, errors.New(reason.String())
			}
			var value any
			err := json.Unmarshal([]byte(answer.Get("json").String()), &value)
			return value, err
		},
	}
}

// formatter writes errors as libjsonnet does.
type formatter struct{ files *importer }

func (formatter) SetMaxStackTraceSize(int) {}

func (formatter) SetColorFormatter(jsonnet.ColorFormatter) {}

// maxFrames is how many lines of a trace libjsonnet prints: half of them from each end.
const maxFrames = 20

// placed is an error with a place: go-jsonnet's static error, whose type it does not export.
type placed interface {
	error
	Loc() ast.LocationRange
}

func (f formatter) Format(err error) string {
	if static, ok := err.(placed); ok {
		return staticReport(static)
	}
	runtime, ok := err.(jsonnet.RuntimeError)
	if !ok {
		return "INTERNAL ERROR: " + err.Error() + "\n"
	}
	if static := f.files.refused(runtime.Msg); static != nil {
		return staticReport(static)
	}
	lines := []string{runtime.Error()}
	frames := traceOf(runtime)
	for i, frame := range frames {
		if len(frames) > maxFrames && i == maxFrames/2 {
			lines = append(lines, "\t...")
		}
		if i < maxFrames/2 || i >= len(frames)-maxFrames/2 {
			lines = append(lines, "\t"+frame)
		}
	}
	return strings.Join(lines, "\n") + "\n"
}

// traceOf returns the frames of an error, the innermost first. libjsonnet has no name for the outermost expression, and
// no frame around it.
func traceOf(err jsonnet.RuntimeError) []string {
	frames := []string{}
	for i := len(err.StackTrace) - 1; i >= 0; i-- {
		place, name := err.StackTrace[i].Loc.String(), err.StackTrace[i].Name
		if place == "During evaluation" {
			continue
		}
		frames = append(frames, place+"\t"+strings.TrimPrefix(name, "$"))
	}
	return frames
}

func staticReport(err placed) string {
	loc := err.Loc()
	message := strings.TrimPrefix(err.Error(), loc.String()+" ")
	file := loc.FileName
	if loc.File != nil {
		file = string(loc.File.DiagnosticFileName)
	}
	return fmt.Sprintf("STATIC ERROR: %s:%d:%d: %s\n", file, loc.Begin.Line, loc.Begin.Column, message)
}

// refused returns the static error of the imported file that go-jsonnet made a message of, if it is one.
func (i *importer) refused(message string) placed {
	for name, contents := range i.found {
		if !strings.HasPrefix(message, name+":") {
			continue
		}
		_, err := jsonnet.SnippetToAST(name, contents.String())
		if static, ok := err.(placed); ok && static.Error() == message {
			return static
		}
	}
	return nil
}
