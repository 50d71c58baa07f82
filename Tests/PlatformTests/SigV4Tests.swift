import Testing

@testable import Platform

/// The examples of AWS: docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html and the signature suite.
@Suite("AWS signature version 4")
struct SigV4Tests {
    private let signer = SigV4(
        key: "AKIAIOSFODNN7EXAMPLE", secret: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", region: "us-east-1")
    private let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    private let time = "20130524T000000Z"

    private func signature(
        _ method: String, _ path: String, query: [(name: String, value: String)] = [],
        headers: [(name: String, value: String)] = [], hash: String
    ) -> String {
        let all =
            [
                (name: "Host", value: "examplebucket.s3.amazonaws.com"), ("x-amz-content-sha256", hash),
                ("x-amz-date", time),
            ] + headers
        let text = signer.authorization(
            .init(method: method, path: path, query: query, headers: all, payloadHash: hash), time: time)
        return String(text.split(separator: "=").last ?? "")
    }

    @Test("GET object with a range")
    func getObject() {
        #expect(
            signature("GET", "/test.txt", headers: [("Range", "bytes=0-9")], hash: empty)
                == "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41")
    }

    @Test("PUT object whose name needs encoding")
    func putObject() {
        let hash = sha256Hex("Welcome to Amazon S3.")
        #expect(hash == "44ce7dd67c959e0d3524ffac1771dfbba87d2b6b4b4e99e42034a8b803f8b072")
        #expect(
            signature(
                "PUT", "/test$file.text",
                headers: [("Date", "Fri, 24 May 2013 00:00:00 GMT"), ("x-amz-storage-class", "REDUCED_REDUNDANCY")],
                hash: hash) == "98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd")
    }

    @Test("a query without a value, and one that must be sorted")
    func queries() {
        #expect(
            signature("GET", "/", query: [("lifecycle", "")], hash: empty)
                == "fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543")
        #expect(
            signature("GET", "/", query: [("prefix", "J"), ("max-keys", "2")], hash: empty)
                == "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7")
    }

    @Test("get-vanilla of the signature suite, with its whole header")
    func vanilla() {
        let signer = SigV4(
            key: "AKIDEXAMPLE", secret: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", region: "us-east-1",
            service: "service")
        let request = SigV4.Request(
            method: "GET", path: "/", headers: [("host", "example.amazonaws.com"), ("x-amz-date", "20150830T123600Z")],
            payloadHash: empty)
        #expect(
            signer.authorization(request, time: "20150830T123600Z")
                == "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request,SignedHeaders=host;x-amz-date,Signature=5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"
        )
    }

    @Test("an instant becomes its day and second in UTC")
    func times() {
        #expect(SigV4.time(1_369_353_600_000) == "20130524T000000Z")
        #expect(SigV4.time(1_767_225_599_999) == "20251231T235959Z")
    }

    @Test("bytes outside the unreserved letters are encoded one by one")
    func encoding() {
        #expect(SigV4.encoded("a b/ü~", keepsSlash: true) == "a%20b/%C3%BC~")
        #expect(SigV4.encoded("a/b=+", keepsSlash: false) == "a%2Fb%3D%2B")
    }
}
