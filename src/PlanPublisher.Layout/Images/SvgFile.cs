using System.Collections.Immutable;
using System.Xml;
using PlanPublisher.Diagnostics;
using PlanPublisher.Layout.Html;

namespace PlanPublisher.Layout.Images;

/// <summary>Reads an SVG file into the same tree as a drawing that stands in a page.</summary>
/// <remarks>
/// XML 1.0. Elements and attributes of other languages, which drawing programs leave behind, are dropped. Entities of the
/// file itself are put in, but no more than a little text; nothing is fetched.
/// </remarks>
internal sealed class SvgFile
{
    private const string Namespace = "http://www.w3.org/2000/svg";
    private const int DeepestNesting = 256;

    /// <summary>Programs name a few addresses so; a file that unfolds to more means harm.</summary>
    private const int LongestEntities = 100_000;

    private readonly SourceText _source;
    private readonly XmlReader _xml;
    private int _ordinal;

    private SvgFile(SourceText source, XmlReader xml)
    {
        _source = source;
        _xml = xml;
    }

    /// <returns>Null if it is not well formed; <paramref name="problems"/> then has the place in the file.</returns>
    public static Picture.Drawing? Read(string name, ReadOnlySpan<byte> file, DiagnosticBag problems)
    {
        var decoding = new DiagnosticBag();
        var source = SourceText.Decode(name, file, decoding);
        if (decoding.HasErrors)
        {
            problems.Add(decoding.ToSorted()[0]);
            return null;
        }

        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Parse,
            XmlResolver = null,
            MaxCharactersFromEntities = LongestEntities,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        };
        try
        {
            using var xml = XmlReader.Create(new StringReader(source.Text), settings);
            xml.MoveToContent();
            return new Picture.Drawing(new SvgFile(source, xml).ReadRoot(), source);
        }
        catch (XmlException damage)
        {
            var at = source.OffsetOf(damage.LineNumber, damage.LinePosition);
            problems.Add(PictureProblems.NotUsable(source.Span(at, 0), name, "it is not well-formed XML here"));
            return null;
        }
    }

    private HtmlElement ReadRoot() => _xml.LocalName == "svg" && IsOurs()
        ? ReadElement()
        : throw new PictureFormatException($"it is XML, but of '{_xml.LocalName}', not of svg");

    /// <summary>Stands at the start tag, and afterwards at the end tag.</summary>
    private HtmlElement ReadElement()
    {
        if (_xml.Depth >= DeepestNesting)
        {
            throw new PictureFormatException($"its elements are nested more than {DeepestNesting} deep");
        }

        var ordinal = _ordinal++;
        var (name, offset) = (_xml.LocalName, Offset());
        var attributes = ReadAttributes();
        var children = ImmutableArray.CreateBuilder<HtmlNode>();
        if (!_xml.IsEmptyElement)
        {
            ReadChildren(children);
        }

        return new HtmlElement(ordinal, name, attributes, children.ToImmutable(), offset);
    }

    private void ReadChildren(ImmutableArray<HtmlNode>.Builder children)
    {
        _xml.Read();
        while (_xml.NodeType != XmlNodeType.EndElement)
        {
            if (_xml.NodeType == XmlNodeType.Element && !IsOurs())
            {
                _xml.Skip();
                continue;
            }

            if (_xml.NodeType == XmlNodeType.Element)
            {
                children.Add(ReadElement());
            }
            else if (_xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
            {
                children.Add(new HtmlText(_xml.Value));
            }

            _xml.Read();
        }
    }

    private ImmutableArray<HtmlAttribute> ReadAttributes()
    {
        var attributes = ImmutableArray.CreateBuilder<HtmlAttribute>();
        while (_xml.MoveToNextAttribute())
        {
            var isOurs = _xml.NamespaceURI.Length == 0 || _xml.NamespaceURI == Namespace;
            if (isOurs)
            {
                attributes.Add(new HtmlAttribute(_xml.LocalName, _xml.Value));
            }
            else if ((_xml.NamespaceURI, _xml.LocalName) is ("http://www.w3.org/1999/xlink", "href"))
            {
                attributes.Add(new HtmlAttribute("xlink:href", _xml.Value));
            }
            else if ((_xml.NamespaceURI, _xml.LocalName) is ("http://www.w3.org/XML/1998/namespace", "space"))
            {
                attributes.Add(new HtmlAttribute("xml:space", _xml.Value));
            }
        }

        _xml.MoveToElement();
        return attributes.ToImmutable();
    }

    /// <summary>Files of old programs do not name the language.</summary>
    private bool IsOurs() => _xml.NamespaceURI is Namespace or "";

    /// <summary>The reader counts from behind the bracket.</summary>
    private int Offset()
    {
        var place = (IXmlLineInfo)_xml;
        return Math.Max(_source.OffsetOf(place.LineNumber, place.LinePosition) - 1, 0);
    }
}
