// robots.txt: every search engine may read every page.
using System.Text;

namespace SiteGen.Write;

internal static class Robots
{
    public static void Write(OutputFolder output) => output.Write("robots.txt", Encoding.UTF8.GetBytes("User-agent: *\nAllow: /\n"));
}
