using GenAiAlignment.Yaml;

namespace GenAiAlignment.Themes.Reading;

/// <summary>A theme.yaml as it was read, with the folder that its paths are relative to.</summary>
internal sealed record ThemeFile(ThemeFolder Folder, YamlMapping Mapping);
