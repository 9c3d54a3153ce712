// What stands at the top of every JSON file of a KPI, goal or topic: identity, data version, licence, how to cite, where to read on.
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using SiteGen.Build;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Theme;
using SiteGen.Theme.Text;
using SiteGen.Theme.Words;

namespace SiteGen.OpenData;

/// <summary>One KPI, goal or topic with a file of its own.</summary>
/// <param name="File">The address of its file without the ending.</param>
/// <param name="Path">The path of its page.</param>
/// <param name="Plan">Its plan; null for a topic.</param>
/// <param name="Name">Its name.</param>
internal sealed record Subject(string File, string Path, Plan? Plan, LocalText Name)
{
    public static Subject Of(Indicator kpi) => new(SiteMap.Data(kpi, ""), SiteMap.Kpi(kpi), kpi.Plan, PartName.Of(kpi));

    public static Subject Of(OutlineNode goal) => new(SiteMap.Data(goal, ""), SiteMap.Node(goal), goal.Plan, goal.Name);

    public static Subject Of(Topic topic) => new(SiteMap.Data(topic, ""), SiteMap.Topic(topic), null, topic.Name);
}

internal static class FileHead
{
    /// <summary>Puts the head before the content. The version is the content's own hash, so it is taken before it is written in.</summary>
    public static (byte[] Bytes, string Version) Complete(Site site, Subject subject, JsonObject content)
    {
        var written = DataJson.Bytes(content);
        var version = ContentHash.Of([SHA256.HashData(written)]);
        return (Joined(DataJson.Bytes(Head(site, subject, version)), written), version);
    }

    // Two objects as one: without the brace that ends the first, on a line of its own, and the one that begins the second.
    private static byte[] Joined(ReadOnlySpan<byte> head, ReadOnlySpan<byte> content) =>
        [.. head[..^"\n}"u8.Length], .. ","u8, .. content["{"u8.Length..]];

    /// <summary>The plan in a few words.</summary>
    public static JsonObject Plan(Plan plan) => new()
    {
        ["id"] = plan.Id,
        ["municipality"] = DataJson.Text(plan.Municipality),
        ["municipality_code"] = plan.Setting("code").Lead,
        ["title"] = DataJson.Text(plan.Title),
        ["draft"] = DataJson.Text(plan.Draft),
        ["period_start"] = plan.Span.Start,
        ["period_end"] = plan.Span.End,
        ["method"] = Choices.Word(plan.Method),
    };

    /// <summary>The document that the figures come from.</summary>
    public static JsonObject Source(Plan plan) => new()
    {
        ["document"] = DataJson.Text(Citation.Source(plan)),
        ["publisher"] = DataJson.Text(plan.Setting("publisher")),
        ["date"] = DataJson.Text(plan.Setting("source_date").Lead),
        ["note"] = DataJson.Text(plan.Setting("source_note")),
    };

    private static JsonObject Head(Site site, Subject subject, string version) => new()
    {
        ["data_version"] = version,
        ["licence"] = DataJson.Text(Citation.Licence(site, subject.Plan)),
        ["licence_address"] = Citation.HasLicenceOfSite(site, subject.Plan) ? DataJson.Text(site.Setting("licence_address")) : null,
        ["cite"] = DataJson.Text(Citation.Of(site, subject.Plan, subject.Name, version, subject.Path)),
        ["pages"] =
            new JsonObject(site.Languages.Select(l => KeyValuePair.Create(l.Code, (JsonNode?)Citation.Page(site, l, subject.Path)))),
        ["files"] = new JsonObject
        {
            ["csv"] = Citation.Address(site, subject.File + ".csv"),
            ["json"] = Citation.Address(site, subject.File + ".json")
        },
        ["columns"] = Citation.Address(site, SiteMap.Table("datapackage", "json")),
    };
}
