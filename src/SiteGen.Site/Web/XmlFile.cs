// XML files: UTF-8, the same bytes on any machine, and no character that XML forbids.
using System.Text;
using System.Xml;

namespace SiteGen.Web;

internal static class XmlFile
{
    private static readonly XmlWriterSettings Settings =
        new() { Encoding = new UTF8Encoding(false), Indent = true, IndentChars = " ", NewLineChars = "\n" };

    /// <summary>A file whose elements an action writes; what it leaves open is closed.</summary>
    public static byte[] Of(Action<XmlWriter> write)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, Settings))
        {
            write(xml);
            xml.WriteEndDocument();
        }
        return stream.ToArray();
    }

    /// <summary>Text without the few characters that no XML file may have.</summary>
    public static string Text(string text) =>
        string.Concat(text.EnumerateRunes().Where(r => r.Value > char.MaxValue || XmlConvert.IsXmlChar((char)r.Value)));
}
