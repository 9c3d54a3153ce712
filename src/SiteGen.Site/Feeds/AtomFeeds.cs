// Atom feeds of what is new: one for all plans and one a plan, in every language. Times are the data's dates, never the clock's.
using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml;
using SiteGen.Build;
using SiteGen.Plans.Model;
using SiteGen.Theme;
using SiteGen.Theme.Words;
using SiteGen.Web;

namespace SiteGen.Feeds;

internal static class AtomFeeds
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    // The name space of all ids: a number drawn once, for ever the same.
    private static readonly Guid NameSpace = new("bff34deb-d590-45a8-a50b-1a7ff4892d26");

    /// <summary>The feeds of a site: of all plans, and of each that has news.</summary>
    public static IEnumerable<Artifact> Of(Frame frame) =>
    [
        .. frame.Map.Pages.Where(p => p.Path == SiteMap.Updates && News.Any(frame.Site.Plans)).Select(p => Of(frame, p, null)),
        .. frame.Map.Pages.Where(p => p.Subject is Plan plan && p.Path == SiteMap.Plan(plan) && News.Any([plan]))
            .Select(p => Of(frame, p, (Plan)p.Subject!)),
    ];

    private static Artifact Of(Frame frame, Page page, Plan? plan)
    {
        var address = SiteMap.InLanguage(page.Language, SiteMap.Feed(plan));
        return new(address[1..], output => output.Write(Feed(new(frame, page), plan, address))) { Plan = plan };
    }

    private static byte[] Feed(View v, Plan? plan, string address) => XmlFile.Of(xml =>
    {
        var most = plan is null && v.Site.HasMany ? News.Most : int.MaxValue;
        var news = News.Of(plan is null ? v.Site.Plans : [plan]).Where(n => n.Day is not null)
            .OrderByDescending(n => n.Day).Take(most).ToList();
        xml.WriteStartElement("feed", Atom);
        xml.WriteAttributeString("xml", "lang", null, v.Language.Html);
        WriteHead(xml, v, plan, address, news[0]);
        foreach (var item in news) WriteEntry(xml, v, item);
    });

    private static void WriteHead(XmlWriter xml, View v, Plan? plan, string address, NewsItem newest)
    {
        Element(xml, "id", Id(v, plan is null ? "feed" : $"{plan.Id}/feed"));
        Element(xml, "title", v.W("updates.entry", v.Plain(plan?.Name ?? v.Site.Setting("title")), v.W("updates.title")));
        Element(xml, "updated", Time(v, newest));
        xml.WriteStartElement("author", Atom);
        Element(xml, "name", v.Plain(v.Site.Setting("publisher")));
        xml.WriteEndElement();
        Link(xml, "self", "application/atom+xml", v.WholeAddress(address));
        Link(xml, "alternate", "text/html", v.WholeAddress(v.Page.Address));
        Element(xml, "rights", v.Plain((plan?.Setting("licence") ?? v.Site.Setting("licence"))));
    }

    private static void WriteEntry(XmlWriter xml, View v, NewsItem item)
    {
        xml.WriteStartElement("entry", Atom);
        Element(xml, "id", Id(v, item.Key));
        Element(xml, "title", item.Title(v));
        Element(xml, "updated", Time(v, item));
        Link(xml, "alternate", "text/html", v.WholeAddress(v.To(item.Path)));
        xml.WriteStartElement("category", Atom);
        xml.WriteAttributeString("term", item.Plan.Id);
        xml.WriteAttributeString("label", XmlFile.Text(v.Plain(item.Plan.Name)));
        xml.WriteEndElement();
        Element(xml, "summary", item.Text(v));
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string relation, string type, string address)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Atom, XmlFile.Text(text));

    // The beginning of the day: in Japan, or where the site's country is not known, of the world's day.
    private static string Time(View v, NewsItem item)
    {
        var day = item.Day!.Value.ToString("yyyy-MM-dd'T00:00:00'", CultureInfo.InvariantCulture);
        return day + (v.Site.HasJapanese ? "+09:00" : "Z");
    }

    /// <summary>An id that stays when the site moves to another address: a UUID of version 8 (RFC 9562), made
    /// from what never changes.</summary>
    private static string Id(View v, string key)
    {
        var hash = SHA256.HashData(
            [.. NameSpace.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes($"{v.Language.Code}/{key}")]).AsSpan(0, 16);
        hash[6] = (byte)(hash[6] & 0x0F | 0x80);
        hash[8] = (byte)(hash[8] & 0x3F | 0x80);
        return $"urn:uuid:{new Guid(hash, bigEndian: true)}";
    }
}
