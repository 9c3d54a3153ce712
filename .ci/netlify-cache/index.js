// A build plugin of this repository: keeps the .NET SDK and its packages in Netlify's cache between builds.
const folders = ['.dotnet', '.nuget']

module.exports = {
  onPreBuild: ({ utils }) => utils.cache.restore(folders),
  onPostBuild: ({ utils }) => utils.cache.save(folders),
}
