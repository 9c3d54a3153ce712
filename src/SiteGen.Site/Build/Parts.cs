// The parts of a site that were made on several machines, before they are joined.
using SiteGen.Output;

namespace SiteGen.Build;

internal sealed record Parts(IReadOnlyList<(string Folder, Manifest List)> All)
{
    /// <summary>The parts in some folders; refused in words unless they are all parts of one site, made by this program from the
    /// files that it has read.</summary>
    /// <exception cref="OutputRefusedException">They do not belong together.</exception>
    public static Parts Read(IReadOnlyList<string> folders, Inputs inputs)
    {
        var parts = folders.Select(f => (Folder: f, List: Manifest.Read(f))).ToList();
        foreach (var (folder, list) in parts)
        {
            if (Shard.Read(list?.From?.Part ?? "") is null) throw OutputRefusedException.NoPart(folder);
            if (inputs.All.Length == 0 || list!.From!.Inputs != inputs.All) throw OutputRefusedException.OtherPart(folder);
        }
        var shards = parts.Select(p => Shard.Read(p.List!.From!.Part)!).ToList();
        var wanted = Enumerable.Range(1, shards[0].Of).Select(n => new Shard(n, shards[0].Of)).ToList();
        if (shards.Count != wanted.Count || wanted.Except(shards).Any())
            throw OutputRefusedException.PartsMissing(wanted.Except(shards).Select(s => $"{s}"), shards.Select(s => $"{s}"));
        return new([.. parts.Select(p => (p.Folder, p.List!))]);
    }

    /// <summary>The version of the open data, the same in all of them.</summary>
    public string DataVersion => All[0].List.From!.DataVersion;
}
