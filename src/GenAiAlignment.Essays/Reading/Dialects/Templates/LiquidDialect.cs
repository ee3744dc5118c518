using System.Text.RegularExpressions;
using GenAiAlignment.Foundation;
using Markdig;

namespace GenAiAlignment.Essays.Reading.Dialects.Templates;

/// <summary>Tags and values of Liquid, as Jekyll reads them: <c>{% name %}</c> and <c>{{ value }}</c>.</summary>
internal sealed partial class LiquidDialect : IDialect
{
    private const string Remark = "comment";

    public void Extend(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.Insert(0, new RemarkLinesParser(Remark));
        pipeline.BlockParsers.Insert(0, new TemplateCodeParser(this, CodeOpens(), CodeCloses()));
        pipeline.InlineParsers.Insert(0, new TemplateTagParser(this, "value", null, ("{{{", "}}}"), ("{{", "}}")));
        pipeline.InlineParsers.Insert(0, new TemplateTagParser(this, "tag", Remark, ("{%", "%}")));
    }

    public Diagnostic Report(SourceSpan first, string counted) => Diagnostics.LiquidIsRead(first, counted);

    [GeneratedRegex(@"^\{%-?\s*highlight\s+(?<language>[\w+#-]+)[^}]*%\}\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex CodeOpens();

    [GeneratedRegex(@"^[ \t>]*\{%-?\s*endhighlight\s*-?%\}", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex CodeCloses();
}
