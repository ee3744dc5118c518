using Markdig.Extensions.Footnotes;
using Markdig.Parsers;

namespace GenAiAlignment.Essays.Reading.Dialects.Notes;

/// <summary>A footnote that is defined inside a list, a quotation or another footnote.</summary>
internal sealed class NestedNote(BlockParser parser) : Footnote(parser);
