using System.Text.RegularExpressions;
using GenAiAlignment.Foundation;
using Markdig;

namespace GenAiAlignment.Essays.Reading.Dialects.Templates;

/// <summary>Shortcodes of Hugo and Zola's and Quarto's like them: <c>{{&lt; name &gt;}}</c> and <c>{{% name %}}</c>.</summary>
internal sealed partial class HugoDialect : IDialect
{
    public void Extend(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.Insert(0, new ShortcodeLinesParser());
        pipeline.BlockParsers.Insert(0, new TemplateCodeParser(this, CodeOpens(), CodeCloses()));
        pipeline.InlineParsers.Insert(0, new TemplateTagParser(this, "shortcode", null, ("{{<", ">}}"), ("{{%", "%}}")));
        pipeline.InlineParsers.Insert(0, new TemplateLinkParser(this));
    }

    public Diagnostic Report(SourceSpan first, string counted) => Diagnostics.ShortcodesAreRead(first, counted);

    [GeneratedRegex(@"^\{\{[<%]\s*(highlight|code)\s+""?(?<language>[\w+#-]+)[^}]*[>%]\}\}\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex CodeOpens();

    [GeneratedRegex(@"^[ \t>]*\{\{[<%]\s*/\s*(highlight|code)\s*[>%]\}\}", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex CodeCloses();
}
