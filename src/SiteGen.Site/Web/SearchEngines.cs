// robots.txt, and the sitemap with each page's other languages. A sitemap has whole addresses only, so there
// is none before the site knows its own.
using System.Buffers;
using System.Text;
using System.Xml;
using SiteGen.Build;
using SiteGen.Theme;

namespace SiteGen.Web;

internal static class SearchEngines
{
    private const string Sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9", Xhtml = "http://www.w3.org/1999/xhtml";

    // What one file may hold by the protocol.
    private const int Most = 50_000;

    public static IEnumerable<Artifact> Of(Frame frame)
    {
        var view = new View(frame, frame.Map.Pages[0]);
        var sitemap = view.HasAddress ? $"Sitemap: {view.WholeAddress("/sitemap.xml")}\n" : "";
        return [Artifact.Of("robots.txt", Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\n{sitemap}")),
            .. view.HasAddress ? Sitemap(view, frame.Map.Pages) : []];
    }

    private static IEnumerable<Artifact> Sitemap(View view, IReadOnlyList<Page> pages)
    {
        var parts = pages.Where(p => p.IsFound && p.Path == p.Main).Chunk(Most).ToList();
        if (parts.Count == 1) return [File("sitemap.xml", () => Urls(view, parts[0]))];
        var names = parts.Select((_, i) => $"sitemap-{i + 1}.xml").ToList();
        return [.. names.Zip(parts, (name, part) => File(name, () => Urls(view, part))), File("sitemap.xml", () => Index(view, names))];
    }

    private static Artifact File(string name, Func<byte[]> xml) => new(name, output => output.Write(xml()));

    private static byte[] Index(View view, List<string> names) => XmlFile.Of(xml =>
    {
        xml.WriteStartElement("sitemapindex", Sitemaps);
        foreach (var name in names)
        {
            xml.WriteStartElement("sitemap", Sitemaps);
            xml.WriteElementString("loc", Sitemaps, view.WholeAddress($"/{name}"));
            xml.WriteEndElement();
        }
    });

    private static byte[] Urls(View view, Page[] pages) => XmlFile.Of(xml =>
    {
        xml.WriteStartElement("urlset", Sitemaps);
        xml.WriteAttributeString("xmlns", "xhtml", null, Xhtml);
        foreach (var page in pages) WriteUrl(xml, view, page);
    });

    private static void WriteUrl(XmlWriter xml, View view, Page page)
    {
        xml.WriteStartElement("url", Sitemaps);
        xml.WriteElementString("loc", Sitemaps, view.WholeAddress(page.Address));
        foreach (var (code, address) in SiteMap.Alternates(view.Site.Languages, page))
        {
            xml.WriteStartElement("link", Xhtml);
            xml.WriteAttributeString("rel", "alternate");
            xml.WriteAttributeString("hreflang", code);
            xml.WriteAttributeString("href", view.WholeAddress(address));
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }
}
