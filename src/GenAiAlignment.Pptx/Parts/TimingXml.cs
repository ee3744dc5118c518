using System.Globalization;
using System.Text;

namespace GenAiAlignment.Pptx.Parts;

/// <summary>Writes animation: paragraphs of a shape that appear one by one, on click (structure as in PPTX-FACTS, f).</summary>
internal static class TimingXml
{
    private const string Namespaces =
        """xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" """;

    /// <param name="shape">The id of the shape on its slide.</param>
    public static P.Timing ByParagraph(uint shape, int paragraphs)
    {
        StringBuilder clicks = new();
        for (int i = 0; i < paragraphs; i++)
        {
            clicks.Append(Click(shape, i));
        }

        return new P.Timing(string.Create(CultureInfo.InvariantCulture, $"""
            <p:timing {Namespaces}><p:tnLst><p:par><p:cTn id="1" dur="indefinite" restart="never" nodeType="tmRoot"><p:childTnLst><p:seq concurrent="1" nextAc="seek"><p:cTn id="2" dur="indefinite" nodeType="mainSeq"><p:childTnLst>{clicks}</p:childTnLst></p:cTn><p:prevCondLst><p:cond evt="onPrev" delay="0"><p:tgtEl><p:sldTgt/></p:tgtEl></p:cond></p:prevCondLst><p:nextCondLst><p:cond evt="onNext" delay="0"><p:tgtEl><p:sldTgt/></p:tgtEl></p:cond></p:nextCondLst></p:seq></p:childTnLst></p:cTn></p:par></p:tnLst><p:bldLst><p:bldP spid="{shape}" grpId="0" uiExpand="1" build="p"/></p:bldLst></p:timing>
            """));
    }

    private static string Click(uint shape, int paragraph)
    {
        int id = 3 + (paragraph * 4);
        return string.Create(CultureInfo.InvariantCulture, $"""
            <p:par><p:cTn id="{id}" fill="hold"><p:stCondLst><p:cond delay="indefinite"/></p:stCondLst><p:childTnLst><p:par><p:cTn id="{id + 1}" fill="hold"><p:stCondLst><p:cond delay="0"/></p:stCondLst><p:childTnLst><p:par><p:cTn id="{id + 2}" presetID="1" presetClass="entr" presetSubtype="0" fill="hold" grpId="0" nodeType="clickEffect"><p:stCondLst><p:cond delay="0"/></p:stCondLst><p:childTnLst><p:set><p:cBhvr><p:cTn id="{id + 3}" dur="1" fill="hold"><p:stCondLst><p:cond delay="0"/></p:stCondLst></p:cTn><p:tgtEl><p:spTgt spid="{shape}"><p:txEl><p:pRg st="{paragraph}" end="{paragraph}"/></p:txEl></p:spTgt></p:tgtEl><p:attrNameLst><p:attrName>style.visibility</p:attrName></p:attrNameLst></p:cBhvr><p:to><p:strVal val="visible"/></p:to></p:set></p:childTnLst></p:cTn></p:par></p:childTnLst></p:cTn></p:par></p:childTnLst></p:cTn></p:par>
            """);
    }
}
