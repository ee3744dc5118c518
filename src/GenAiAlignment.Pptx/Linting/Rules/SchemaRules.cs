using System.Collections.Immutable;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using GenAiAlignment.Foundation;

namespace GenAiAlignment.Pptx.Linting.Rules;

/// <summary>The schemas of Office, as the Open XML SDK knows them.</summary>
internal static class SchemaRules
{
    private const string Rule = "schema";

    public static ImmutableArray<LintFinding> Check(Stream stream)
    {
        try
        {
            using PresentationDocument document = PresentationDocument.Open(stream, isEditable: false);
            return [.. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(Finding)];
        }
        catch (Exception exception) when (exception is OpenXmlPackageException or FileFormatException or InvalidDataException or XmlException or IOException or UriFormatException)
        {
            return [new LintFinding(Rule, Severity.Error, "", $"The Open XML SDK cannot open the file: {exception.Message}")];
        }
    }

    private static LintFinding Finding(ValidationErrorInfo error) => new(
        Rule, Severity.Error, error.Part?.Uri.OriginalString.TrimStart('/') ?? "", $"{error.Description} ({error.Path?.XPath})");
}
